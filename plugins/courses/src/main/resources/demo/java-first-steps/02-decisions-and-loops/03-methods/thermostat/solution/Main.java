import java.util.Scanner;

public class Main {
    static int limit(int wish, int low, int high) {
        if (wish < low) {
            return low;
        }
        if (wish > high) {
            return high;
        }
        return wish;
    }

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        while (in.hasNextInt()) {
            System.out.println(limit(in.nextInt(), 12, 26));
        }
    }
}
