/// How often memory was asked for since the program began; always 0 where it cannot be counted
/// (without the GNU C library).
long telaah_allocations(void);
