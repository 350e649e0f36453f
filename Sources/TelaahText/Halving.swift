/// How many of the first `count` numbers pass a test that none passes behind the first that fails.
///
/// The half that is left is chosen without a branch: the processor cannot guess which it will be.
@inlinable @inline(__always)
public func leading(_ count: Int, where passes: (Int) -> Bool) -> Int {
  var first = 0
  var left = count
  while left > 1 {
    let half = left / 2
    first = passes(first + half - 1) ? first + half : first
    left -= half
  }
  return left == 1 && passes(first) ? first + 1 : first
}
