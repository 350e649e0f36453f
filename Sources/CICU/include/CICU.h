// The only door to ICU. Opaque pointers and plain types: ICU's own headers clash with those of
// Foundation, and its functions are macros with the version in their names, so that Swift cannot
// call them. Status numbers are ICU's UErrorCode.

#ifndef TELAAH_CICU_H
#define TELAAH_CICU_H

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

/// Guesses the encoding of bytes: its name in ICU, and how sure it is (0 to 100). NULL: no guess.
const char *_Nullable telaah_detect_encoding(
    const char *_Nonnull bytes, int32_t count, int32_t *_Nonnull confidence);

/// Converts bytes of an encoding to UTF-8, to be freed with free(); NULL where that cannot be done.
char *_Nullable telaah_convert_to_utf8(
    const char *_Nonnull encoding, const char *_Nonnull bytes, int32_t count,
    int32_t *_Nonnull size, int32_t *_Nonnull status);

#endif
