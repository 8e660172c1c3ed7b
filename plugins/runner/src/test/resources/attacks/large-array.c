// expect: COMPILE_ERROR
char block[2000000000] = {1};
int main(void) { return block[5]; }
