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
  uint64_t stops;       ///< .
  uint64_t colons;      ///< :
  uint64_t percents;    ///< %
  uint64_t spaces;      ///< U+0020
  uint64_t returns;     ///< CR
  uint64_t signs;       ///< # @
  uint64_t high;        ///< not ASCII
} TelaahMasks;

/// The masks without any instruction set: eight bytes a step. The last bit of each byte of a word
/// tells whether the byte has the property; a multiplication gathers them.
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

TELAAH_INLINE TelaahMasks telaah_masks_portable(const uint8_t *bytes) {
  TelaahMasks masks = {0};
  for (int step = 0; step < 8; step++) {
    uint64_t word;
    memcpy(&word, bytes + 8 * step, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    int shift = 8 * step;
    uint64_t high = word & 0x8080808080808080ull;
    uint64_t ascii = ~high & 0x8080808080808080ull;
    uint64_t x = word & 0x7F7F7F7F7F7F7F7Full;
    uint64_t stop = telaah_equal(x, '.') & ascii;
    uint64_t colon = telaah_equal(x, ':') & ascii;
    uint64_t joins = telaah_equal(x, '-') | telaah_equal(x, '\'') | telaah_equal(x, '`')
        | telaah_equal(x, '_');
    uint64_t separates = stop | colon | telaah_equal(x, ',') | telaah_equal(x, '/');
    uint64_t lower = x | 0x2020202020202020ull;
    masks.letters |= telaah_gather(telaah_between(lower, 'a', 'z') & ascii) << shift;
    masks.digits |= telaah_gather(telaah_between(x, '0', '9') & ascii) << shift;
    masks.joinsWords |= telaah_gather(joins & ascii) << shift;
    masks.joinsDigits |= telaah_gather(separates & ascii) << shift;
    masks.stops |= telaah_gather(stop) << shift;
    masks.colons |= telaah_gather(colon) << shift;
    masks.percents |= telaah_gather(telaah_equal(x, '%') & ascii) << shift;
    masks.spaces |= telaah_gather(telaah_equal(x, ' ') & ascii) << shift;
    masks.returns |= telaah_gather(telaah_equal(x, '\r') & ascii) << shift;
    masks.signs |= telaah_gather((telaah_equal(x, '#') | telaah_equal(x, '@')) & ascii) << shift;
    masks.high |= telaah_gather(high) << shift;
  }
  return masks;
}

#if defined(__SSE2__)

TELAAH_INLINE TelaahMasks telaah_masks(const uint8_t *bytes) {
  TelaahMasks masks = {0};
  const __m128i zero = _mm_setzero_si128();
#pragma clang loop unroll(full)
  for (int step = 0; step < 4; step++) {
    __m128i x = _mm_loadu_si128((const __m128i *)(bytes + 16 * step));
    int shift = 16 * step;
#define TELAAH_EQUAL(c) _mm_cmpeq_epi8(x, _mm_set1_epi8(c))
#define TELAAH_BITS(v) ((uint64_t)(uint32_t)_mm_movemask_epi8(v) << shift)
    // A saturating subtraction leaves zero where a byte is not above the limit.
    __m128i letter = _mm_sub_epi8(_mm_or_si128(x, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
    __m128i digit = _mm_sub_epi8(x, _mm_set1_epi8('0'));
    __m128i stop = TELAAH_EQUAL('.');
    __m128i colon = TELAAH_EQUAL(':');
    __m128i joins = _mm_or_si128(
        _mm_or_si128(TELAAH_EQUAL('-'), TELAAH_EQUAL('\'')),
        _mm_or_si128(TELAAH_EQUAL('`'), TELAAH_EQUAL('_')));
    __m128i separates = _mm_or_si128(
        _mm_or_si128(stop, colon), _mm_or_si128(TELAAH_EQUAL(','), TELAAH_EQUAL('/')));
    masks.letters
        |= TELAAH_BITS(_mm_cmpeq_epi8(_mm_subs_epu8(letter, _mm_set1_epi8(25)), zero));
    masks.digits |= TELAAH_BITS(_mm_cmpeq_epi8(_mm_subs_epu8(digit, _mm_set1_epi8(9)), zero));
    masks.joinsWords |= TELAAH_BITS(joins);
    masks.joinsDigits |= TELAAH_BITS(separates);
    masks.stops |= TELAAH_BITS(stop);
    masks.colons |= TELAAH_BITS(colon);
    masks.percents |= TELAAH_BITS(TELAAH_EQUAL('%'));
    masks.spaces |= TELAAH_BITS(TELAAH_EQUAL(' '));
    masks.returns |= TELAAH_BITS(TELAAH_EQUAL('\r'));
    masks.signs |= TELAAH_BITS(_mm_or_si128(TELAAH_EQUAL('#'), TELAAH_EQUAL('@')));
    masks.high |= TELAAH_BITS(x);
#undef TELAAH_EQUAL
#undef TELAAH_BITS
  }
  return masks;
}

#else

TELAAH_INLINE TelaahMasks telaah_masks(const uint8_t *bytes) { return telaah_masks_portable(bytes); }

#endif

#endif
