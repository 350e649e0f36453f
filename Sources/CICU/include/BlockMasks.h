#ifndef TELAAH_BLOCK_MASKS_H
#define TELAAH_BLOCK_MASKS_H

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Inlined without condition: as calls, these would halve the speed of their only hot loop.
#define TELAAH_INLINE static inline __attribute__((always_inline))

/// What 64 bytes are, a bit each: the lowest bit for the first byte.
typedef struct {
  uint64_t letters;     ///< ASCII letters
  uint64_t digits;      ///< ASCII digits
  uint64_t joinsWords;  ///< - ' ` _
  uint64_t joinsDigits; ///< . , / :
  uint64_t spaces;      ///< U+0020
  uint64_t rare;        ///< % # @, CR, and what is not ASCII: `TelaahRareMasks` parts them
} TelaahMasks;

/// The bytes that few blocks have, asked for only where one does.
typedef struct {
  uint64_t high;      ///< not ASCII
  uint64_t signs;     ///< # @
  uint64_t percents;  ///< %
  uint64_t returns;   ///< CR
  uint64_t lineFeeds; ///< LF
  uint64_t stops;     ///< .
  uint64_t colons;    ///< :
  /// The first bytes of the marks from U+2012 to U+2027 (dashes, quotation marks, bullets, the
  /// ellipsis) without the single quotation marks U+2018 and U+2019, which join words.
  uint64_t wideMarks;
} TelaahRareMasks;

/// The bytes of one value among 64.
TELAAH_INLINE uint64_t telaah_bytes_equal(const uint8_t *bytes, uint8_t value);
/// The bytes among 64 that are not ASCII.
TELAAH_INLINE uint64_t telaah_bytes_high(const uint8_t *bytes);
/// The bytes among 64 from `low` to `low + width`.
TELAAH_INLINE uint64_t telaah_bytes_within(const uint8_t *bytes, uint8_t low, uint8_t width);

TELAAH_INLINE TelaahRareMasks telaah_rare_masks(const uint8_t *bytes) {
  TelaahRareMasks masks = {
    .high = telaah_bytes_high(bytes),
    .signs = telaah_bytes_equal(bytes, '#') | telaah_bytes_equal(bytes, '@'),
    .percents = telaah_bytes_equal(bytes, '%'),
    .returns = telaah_bytes_equal(bytes, '\r'),
    .lineFeeds = telaah_bytes_equal(bytes, '\n'),
    .stops = telaah_bytes_equal(bytes, '.'),
    .colons = telaah_bytes_equal(bytes, ':'),
  };
  uint64_t leads = telaah_bytes_equal(bytes, 0xE2) & telaah_bytes_equal(bytes, 0x80) >> 1;
  if (leads) {
    uint64_t joins = telaah_bytes_within(bytes, 0x98, 1);
    masks.wideMarks = leads & (telaah_bytes_within(bytes, 0x92, 0x15) & ~joins) >> 2;
  }
  return masks;
}

// Without any instruction set: eight bytes a step. The top bit of each byte of a word tells whether
// the byte has the property; a multiplication gathers them.

TELAAH_INLINE uint64_t telaah_gather(uint64_t tops) {
  return ((tops >> 7) * 0x0102040810204080ull) >> 56;
}

/// The top bit of every byte of `x` (all below 0x80) that equals `c`.
TELAAH_INLINE uint64_t telaah_equal(uint64_t x, uint8_t c) {
  uint64_t difference = x ^ (0x0101010101010101ull * c);
  return ~(difference + 0x7F7F7F7F7F7F7F7Full) & 0x8080808080808080ull;
}

/// The top bit of every byte of `x` (all below 0x80) from `low` to `high`.
TELAAH_INLINE uint64_t telaah_between(uint64_t x, uint8_t low, uint8_t high) {
  uint64_t above = x + 0x0101010101010101ull * (0x80u - low);
  uint64_t beyond = x + 0x0101010101010101ull * (0x7Fu - high);
  return above & ~beyond & 0x8080808080808080ull;
}

/// Eight bytes, the first in the lowest bits.
TELAAH_INLINE uint64_t telaah_load(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  return word;
}

TELAAH_INLINE TelaahMasks telaah_masks_portable(const uint8_t *bytes) {
  TelaahMasks masks = {0};
  for (int step = 0; step < 8; step++) {
    uint64_t word = telaah_load(bytes + 8 * step);
    int shift = 8 * step;
    uint64_t high = word & 0x8080808080808080ull;
    uint64_t ascii = ~high & 0x8080808080808080ull;
    uint64_t x = word & 0x7F7F7F7F7F7F7F7Full;
    uint64_t joins = telaah_equal(x, '-') | telaah_equal(x, '\'') | telaah_equal(x, '`')
        | telaah_equal(x, '_');
    uint64_t separates = telaah_equal(x, '.') | telaah_equal(x, ':') | telaah_equal(x, ',')
        | telaah_equal(x, '/');
    uint64_t signs = telaah_equal(x, '#') | telaah_equal(x, '@') | telaah_equal(x, '%')
        | telaah_equal(x, '\r');
    uint64_t lower = x | 0x2020202020202020ull;
    masks.letters |= telaah_gather(telaah_between(lower, 'a', 'z') & ascii) << shift;
    masks.digits |= telaah_gather(telaah_between(x, '0', '9') & ascii) << shift;
    masks.joinsWords |= telaah_gather(joins & ascii) << shift;
    masks.joinsDigits |= telaah_gather(separates & ascii) << shift;
    masks.spaces |= telaah_gather(telaah_equal(x, ' ') & ascii) << shift;
    masks.rare |= telaah_gather(high | signs) << shift;
  }
  return masks;
}

#if defined(__SSE2__)

/// Four times the top bits of 16 bytes.
TELAAH_INLINE uint64_t telaah_top_bits(__m128i a, __m128i b, __m128i c, __m128i d) {
  uint32_t low = (uint32_t)_mm_movemask_epi8(a) | (uint32_t)_mm_movemask_epi8(b) << 16;
  uint32_t high = (uint32_t)_mm_movemask_epi8(c) | (uint32_t)_mm_movemask_epi8(d) << 16;
  return (uint64_t)low | (uint64_t)high << 32;
}

/// 16 bytes.
TELAAH_INLINE __m128i telaah_quarter(const uint8_t *bytes, int index) {
  return _mm_loadu_si128((const __m128i *)(bytes + 16 * index));
}

TELAAH_INLINE TelaahMasks telaah_masks(const uint8_t *bytes) {
  __m128i letters[4], digits[4], joins[4], separates[4], spaces[4], rare[4];
  const __m128i zero = _mm_setzero_si128();
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
    __m128i x = telaah_quarter(bytes, i);
#define TELAAH_EQUAL(c) _mm_cmpeq_epi8(x, _mm_set1_epi8(c))
#define TELAAH_OR(a, b) _mm_or_si128(a, b)
    // A saturating subtraction leaves zero where a byte is not above the limit.
    __m128i letter = _mm_sub_epi8(TELAAH_OR(x, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
    __m128i digit = _mm_sub_epi8(x, _mm_set1_epi8('0'));
    letters[i] = _mm_cmpeq_epi8(_mm_subs_epu8(letter, _mm_set1_epi8(25)), zero);
    digits[i] = _mm_cmpeq_epi8(_mm_subs_epu8(digit, _mm_set1_epi8(9)), zero);
    joins[i] = TELAAH_OR(
        TELAAH_OR(TELAAH_EQUAL('-'), TELAAH_EQUAL('\'')),
        TELAAH_OR(TELAAH_EQUAL('`'), TELAAH_EQUAL('_')));
    separates[i] = TELAAH_OR(
        TELAAH_OR(TELAAH_EQUAL('.'), TELAAH_EQUAL(':')),
        TELAAH_OR(TELAAH_EQUAL(','), TELAAH_EQUAL('/')));
    spaces[i] = TELAAH_EQUAL(' ');
    rare[i] = TELAAH_OR(
        TELAAH_OR(TELAAH_EQUAL('#'), TELAAH_EQUAL('@')),
        TELAAH_OR(TELAAH_OR(TELAAH_EQUAL('%'), TELAAH_EQUAL('\r')), x));
#undef TELAAH_EQUAL
#undef TELAAH_OR
  }
#define TELAAH_BITS(v) telaah_top_bits(v[0], v[1], v[2], v[3])
  TelaahMasks masks = {
    .letters = TELAAH_BITS(letters),
    .digits = TELAAH_BITS(digits),
    .joinsWords = TELAAH_BITS(joins),
    .joinsDigits = TELAAH_BITS(separates),
    .spaces = TELAAH_BITS(spaces),
    .rare = TELAAH_BITS(rare),
  };
#undef TELAAH_BITS
  return masks;
}

TELAAH_INLINE uint64_t telaah_bytes_high(const uint8_t *bytes) {
  return telaah_top_bits(
      telaah_quarter(bytes, 0), telaah_quarter(bytes, 1), telaah_quarter(bytes, 2),
      telaah_quarter(bytes, 3));
}

TELAAH_INLINE uint64_t telaah_bytes_equal(const uint8_t *bytes, uint8_t value) {
  const __m128i wanted = _mm_set1_epi8((char)value);
  return telaah_top_bits(
      _mm_cmpeq_epi8(telaah_quarter(bytes, 0), wanted),
      _mm_cmpeq_epi8(telaah_quarter(bytes, 1), wanted),
      _mm_cmpeq_epi8(telaah_quarter(bytes, 2), wanted),
      _mm_cmpeq_epi8(telaah_quarter(bytes, 3), wanted));
}

TELAAH_INLINE uint64_t telaah_bytes_within(const uint8_t *bytes, uint8_t low, uint8_t width) {
  const __m128i lowest = _mm_set1_epi8((char)low), most = _mm_set1_epi8((char)width);
  __m128i within[4];
#pragma clang loop unroll(full)
  for (int i = 0; i < 4; i++) {
    __m128i above = _mm_sub_epi8(telaah_quarter(bytes, i), lowest);
    within[i] = _mm_cmpeq_epi8(_mm_subs_epu8(above, most), _mm_setzero_si128());
  }
  return telaah_top_bits(within[0], within[1], within[2], within[3]);
}

#else

TELAAH_INLINE TelaahMasks telaah_masks(const uint8_t *bytes) {
  return telaah_masks_portable(bytes);
}

TELAAH_INLINE uint64_t telaah_bytes_high(const uint8_t *bytes) {
  uint64_t mask = 0;
  for (int step = 0; step < 8; step++) {
    uint64_t word = telaah_load(bytes + 8 * step);
    mask |= telaah_gather(word & 0x8080808080808080ull) << (8 * step);
  }
  return mask;
}

TELAAH_INLINE uint64_t telaah_bytes_equal(const uint8_t *bytes, uint8_t value) {
  uint64_t mask = 0;
  for (int step = 0; step < 8; step++) {
    uint64_t word = telaah_load(bytes + 8 * step);
    // A byte that is not ASCII is equal without its top bit, and has that bit where the value has.
    uint64_t equal = telaah_equal(word & 0x7F7F7F7F7F7F7F7Full, value & 0x7F);
    mask |= telaah_gather(equal & (value < 0x80 ? ~word : word)) << (8 * step);
  }
  return mask;
}

TELAAH_INLINE uint64_t telaah_bytes_within(const uint8_t *bytes, uint8_t low, uint8_t width) {
  uint64_t mask = 0;
  for (int i = 0; i < 64; i++) mask |= (uint64_t)((uint8_t)(bytes[i] - low) <= width) << i;
  return mask;
}

#endif

#endif
