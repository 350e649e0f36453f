#ifndef TELAAH_MEMORY_H
#define TELAAH_MEMORY_H

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

/// Gives memory that was freed, and that the C library keeps for later, back to the system.
static inline void telaah_give_back_freed_memory(void) {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}

#endif
