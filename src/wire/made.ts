/**
 * A value that is made when its module loads. Marked as pure where it is called, a bundler leaves it out where nothing
 * uses it; of `new RegExp(…)` and the like it leaves the arguments in.
 */
export function made<Value>(make: () => Value): Value {
  return make()
}
