export { chainsOf, type ChainTruth } from './chains';
export { randomForm, sightOf, TRIMS, WHOLE, type Form, type Trim } from './form';
export type { Style } from './context';
export type { AttemptScript, JobPlan, RepairPlan, RunIf, TaskPlan } from './plan';
export { simulate, type SimulateOptions } from './simulate';
export type * from './truth';
export { World, type LoopDocument, type RunDocument } from './world';
