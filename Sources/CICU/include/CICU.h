// The only door to ICU. Opaque pointers and plain types: ICU's own headers clash with those of
// Foundation, and its functions are macros with the version in their names, so that Swift cannot
// call them. Status numbers are ICU's UErrorCode.

#ifndef TELAAH_CICU_H
#define TELAAH_CICU_H

#include "BlockMasks.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct TelaahBreaker TelaahBreaker;

/// ICU's version, as "72.1".
const char *_Nonnull telaah_icu_version(void);

/// The name of a status: "U_ILLEGAL_ARGUMENT_ERROR".
const char *_Nonnull telaah_icu_error_name(int32_t status);

/// Compiles break rules to ICU's binary form, to be freed with free(). NULL where they do not
/// compile; then line and column say where.
uint8_t *_Nullable telaah_rules_compile(
    const uint16_t *_Nonnull rules, int32_t count, int32_t *_Nonnull size, int32_t *_Nonnull line,
    int32_t *_Nonnull column, int32_t *_Nonnull status);

/// Opens rules in binary form; NULL where another version of ICU made them. The bytes must outlive
/// the breaker.
TelaahBreaker *_Nullable telaah_breaker_open_binary(
    const uint8_t *_Nonnull binary, int32_t size, int32_t *_Nonnull status);

/// Opens rules in source form (10 to 27 ms).
TelaahBreaker *_Nullable telaah_breaker_open(
    const uint16_t *_Nonnull rules, int32_t count, int32_t *_Nonnull status);

/// A copy that can be used in another thread.
TelaahBreaker *_Nullable telaah_breaker_clone(const TelaahBreaker *_Nonnull breaker);

void telaah_breaker_close(TelaahBreaker *_Nullable breaker);

/// Gives the breaker a UTF-16 text, which must outlive its use.
bool telaah_breaker_set_text(
    TelaahBreaker *_Nonnull breaker, const uint16_t *_Nonnull text, int32_t count);

/// The next boundary in UTF-16 units; -1 behind the last.
int32_t telaah_breaker_next(TelaahBreaker *_Nonnull breaker);

/// Converts UTF-8 to UTF-16 in `room` (for `size` units) and goes through all boundaries, as a user of
/// ICU would who only wants them: the yardstick of the benchmarks. Their number; -1 on an error.
int32_t telaah_breaker_count(
    TelaahBreaker *_Nonnull breaker, const char *_Nonnull utf8, int32_t size,
    uint16_t *_Nonnull room);

/// What the tokeniser must know of a character: the set of `word.rules` that it is in, in the low
/// four bits (`TelaahScalarClass`), and the kind of a token of it alone in the upper four (the raw
/// value of `Token.Kind`).
uint8_t telaah_scalar_class(uint32_t scalar);

/// The sets of `word.rules`.
enum {
  TELAAH_OTHER, TELAAH_LETTER, TELAAH_DIGIT, TELAAH_EXTEND, TELAAH_ZWJ, TELAAH_JOINS_WORDS,
  TELAAH_NEWLINE, TELAAH_SPACE, TELAAH_PICTOGRAPH, TELAAH_REGIONAL, TELAAH_KANA_KANJI,
  TELAAH_COMPLEX
};

/// Guesses the encoding of bytes: its name in ICU, and how sure it is (0 to 100). NULL: no guess.
const char *_Nullable telaah_detect_encoding(
    const char *_Nonnull bytes, int32_t count, int32_t *_Nonnull confidence);

/// Frees what `telaah_convert_to_utf8` gave.
void telaah_free(void *_Nullable memory);

/// Converts bytes of an encoding to UTF-8, to be freed with `telaah_free`; NULL where that cannot be done.
char *_Nullable telaah_convert_to_utf8(
    const char *_Nonnull encoding, const char *_Nonnull bytes, int32_t count,
    int32_t *_Nonnull size, int32_t *_Nonnull status);

#endif
