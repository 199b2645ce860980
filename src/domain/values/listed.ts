/** The entries of a list; none if there is no list. class-transformer leaves null in an instance, which a default would let by. */
export function listed<T>(list: readonly T[] | null | undefined): readonly T[] {
  return list ?? [];
}
