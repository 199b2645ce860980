import {
  Body,
  Controller,
  createParamDecorator,
  Post,
  UseInterceptors,
  ValidationPipe,
  type ExecutionContext,
} from '@nestjs/common';
import { GitSource, Run } from 'databricks-jobs';
import {
  ModelArrayPipe,
  ModelBody,
  ModelSerializerInterceptor,
  ModelValidationPipe,
} from 'databricks-jobs/nestjs';

import {
  CreateRun,
  Envelope,
  NestOmittedRun,
  NestPatchRun,
  NestPickedRun,
  NestTreeOfRun,
  OmittedRun,
  PatchCreateRun,
  PatchReport,
  PatchRun,
  PickedRun,
  PlainDto,
  Report,
  Sources,
  Tree,
  TreeOfRun,
} from './dto.js';

const Payload = createParamDecorator(
  (_data: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<{ body: unknown }>().body,
);

const PreparedRun = createParamDecorator(() => Run.of({ runId: 1, runName: 'prepared' }));

/** Each handler gives back what its parameter holds. */
@Controller()
export class BodyController {
  @Post('runs')
  run(@Body() run: Run): Run {
    assertInstance(run, Run);
    return run;
  }

  @Post('arrays')
  array(@Body(ModelArrayPipe(Run)) runs: Run[]): Run[] {
    for (const run of runs) assertInstance(run, Run);
    return runs;
  }

  @Post('sources')
  sources(@Body() sources: Sources): Sources {
    for (const source of Object.values(sources.namedSources ?? {})) {
      assertInstance(source, GitSource);
    }
    return sources;
  }

  @Post('git-source')
  gitSource(
    @Body(new ModelValidationPipe({ expectedType: GitSource as never })) source: object,
  ): object {
    assertInstance(source, GitSource);
    return source;
  }

  @Post('trees')
  tree(@Body() tree: Tree): Tree {
    assertInstance(tree, Tree);
    return tree;
  }

  @Post('reports')
  report(@Body() report: Report): Report {
    assertInstance(report.run, Run);
    return report;
  }

  @Post('extended')
  extended(@Body() run: CreateRun): CreateRun {
    assertInstance(run, CreateRun);
    return run;
  }

  @Post('picked')
  picked(@Body() run: PickedRun): PickedRun {
    return run;
  }

  @Post('omitted')
  omitted(@Body() run: OmittedRun): OmittedRun {
    return run;
  }

  @Post('patches')
  patch(@Body() run: PatchRun): PatchRun {
    return run;
  }

  @Post('patched-reports')
  patchedReport(@Body() report: PatchReport): PatchReport {
    return report;
  }

  @Post('patched-extended')
  patchedExtended(@Body() run: PatchCreateRun): PatchCreateRun {
    return run;
  }

  @Post('intersected')
  intersected(@Body() run: TreeOfRun): TreeOfRun {
    return run;
  }

  @Post('nest-picked')
  @UseInterceptors(ModelSerializerInterceptor)
  nestPicked(@Body() run: NestPickedRun): NestPickedRun {
    return run;
  }

  @Post('nest-omitted')
  @UseInterceptors(ModelSerializerInterceptor)
  nestOmitted(@Body() run: NestOmittedRun): NestOmittedRun {
    return run;
  }

  @Post('nest-intersected')
  @UseInterceptors(ModelSerializerInterceptor)
  nestIntersected(@Body() run: NestTreeOfRun): NestTreeOfRun {
    return run;
  }

  @Post('nest-patches')
  @UseInterceptors(ModelSerializerInterceptor)
  nestPatch(@Body() run: NestPatchRun): NestPatchRun {
    return run;
  }

  @Post('plain')
  plain(@Body() dto: PlainDto): PlainDto {
    assertInstance(dto, PlainDto);
    return dto;
  }

  @Post('envelopes')
  envelope(@Body() envelope: Envelope): Envelope {
    for (const run of [envelope.run, ...(envelope.more ?? [])]) assertInstance(run, Run);
    return envelope;
  }

  @Post('custom')
  custom(@Payload(new ModelValidationPipe({ validateCustomDecorators: true })) run: Run): Run {
    assertInstance(run, Run);
    return run;
  }

  @Post('unchecked-custom')
  uncheckedCustom(@Payload(new ModelValidationPipe()) run: Run): unknown {
    return { isInstance: run instanceof Run };
  }

  @Post('prepared')
  prepared(
    @PreparedRun(new ModelValidationPipe({ validateCustomDecorators: true })) run: Run,
  ): Run {
    return run;
  }

  @Post('exact')
  exact(@ModelBody() run: Run): Run {
    assertInstance(run, Run);
    return run;
  }

  @Post('exact-arrays')
  exactArray(@ModelBody({ arrayOf: Run }) runs: Run[]): Run[] {
    for (const run of runs) assertInstance(run, Run);
    return runs;
  }

  @Post('lenient')
  @UseInterceptors(ModelSerializerInterceptor)
  lenient(@ModelBody({ mode: 'lenient', unknownFields: 'keep' }) run: Run): unknown {
    return { data: run };
  }

  @Post('lenient-stringified')
  lenientStringified(@ModelBody({ mode: 'lenient', unknownFields: 'keep' }) run: Run): Run {
    return run;
  }

  @Post('stock-runs')
  bareStock(@Body(new ValidationPipe()) run: Run): Run {
    return run;
  }
}

function assertInstance(value: unknown, model: abstract new () => object): void {
  if (!(value instanceof model)) throw new Error(`the handler did not get a ${model.name}`);
}
