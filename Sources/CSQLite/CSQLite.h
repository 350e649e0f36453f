#ifndef TELAAH_SQLITE_H
#define TELAAH_SQLITE_H

#include <sqlite3.h>

/// Has SQLite keep no account of its memory, for which it takes a lock at each piece. Changes nothing
/// once a database was opened. (`sqlite3_config` takes arguments of any number, which Swift cannot
/// give.)
static inline void telaah_sqlite_count_no_memory(void) {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
