// expect: COMPILE_ERROR
#include "/dev/zero"
int main(void) { return 0; }
