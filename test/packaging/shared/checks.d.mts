/** What every consumer asks of the package, by way of its own imports; gives the number of checks. */
export function checkPackage(modules: {
  library: object;
  transformer: object;
  validator: object;
  nestjs?: object;
}): Promise<number>;
