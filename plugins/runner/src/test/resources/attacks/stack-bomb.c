// expect: RUNTIME_ERROR
int deeper(volatile int n) {
    volatile char block[4096];
    block[n % 4096] = 1;
    return deeper(n + 1) + block[0];
}

int main(void) { return deeper(0); }
