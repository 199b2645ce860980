/** Puts a rule on a property that a base of the class declares, so that it holds for this class alone. */
export function OnInherited(
  property: string,
  rule: PropertyDecorator,
): (model: abstract new () => object) => void {
  return (model) => {
    rule(model.prototype as object, property);
  };
}
