// expect: COMPILE_ERROR
template <int N, int M> struct Bomb {
    typename Bomb<N - 1, M * 2>::type left;
    typename Bomb<N - 1, M * 2 + 1>::type right;
    using type = Bomb;
};
template <int M> struct Bomb<0, M> { using type = int; };

int main() { Bomb<26, 1> bomb; return sizeof bomb == 0; }
