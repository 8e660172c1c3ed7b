// expect: TIME_LIMIT
public class Main {
    public static void main(String[] args) throws InterruptedException {
        for (int i = 0; i < 12; i++) {
            new Thread(() -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }).start();
        }
    }
}
