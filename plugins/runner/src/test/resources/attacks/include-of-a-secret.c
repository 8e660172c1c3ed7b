// expect: COMPILE_ERROR
#include "/etc/shadow"
int main(void) { return 0; }
