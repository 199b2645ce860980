/** The name in JSON of a property: `rerun_tasks` of `rerunTasks`. */
export function wireName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
