import { expectTypeOf } from 'expect-type';

import * as library from '../../src';
import * as deprecatedEnums from '../../src/enums/deprecated';
import * as deprecatedModels from '../../src/models/deprecated';

const RENAMED = {
  ClientsTypes: library.WorkloadClients,
  ComputeSpecAcceleratorType: library.AcceleratorType,
  ConditionTaskOp: library.ConditionOperator,
  ForEachTaskTaskRunStats: library.ForEachTaskRunStats,
  Kind: library.ClusterKind,
  PowerBiTableTableType: library.PowerBiTableType,
  QueueDetailsCodeCode: library.QueueDetailsCode,
  ResolvedValuesAgenticTaskResolvedValues: library.ResolvedAgenticTaskValues,
  ResolvedValuesAiRuntimeTaskResolvedValues: library.ResolvedAiRuntimeTaskValues,
  ResolvedValuesAlertTaskResolvedValues: library.ResolvedAlertTaskValues,
  ResolvedValuesGenieTaskResolvedValues: library.ResolvedGenieTaskValues,
  RunLifecycleStateV2State: library.RunStatusState,
  Source: library.TaskSource,
  TerminationCodeCode: library.TerminationCode,
  TerminationTypeType: library.TerminationType,
};

it.each(Object.entries(RENAMED))('%s is still exported', (name, renamed) => {
  expect((library as Readonly<Record<string, unknown>>)[name]).toBe(renamed);
});

it('has every earlier name in the table above', () => {
  expect(Object.keys({ ...deprecatedEnums, ...deprecatedModels }).sort()).toEqual(
    Object.keys(RENAMED),
  );
});

it('keeps the types of the earlier names, those of enum members included', () => {
  expectTypeOf<library.TerminationCodeCode>().toEqualTypeOf<library.TerminationCode>();
  expectTypeOf<library.TerminationCodeCode.SUCCESS>().toEqualTypeOf<library.TerminationCode.SUCCESS>();
  expectTypeOf<library.ClientsTypes>().toEqualTypeOf<library.WorkloadClients>();
  expect(library.RunLifecycleStateV2State.WAITING).toBe('WAITING');
});
