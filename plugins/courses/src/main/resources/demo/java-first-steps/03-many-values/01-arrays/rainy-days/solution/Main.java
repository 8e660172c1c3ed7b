import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int days = in.nextInt();
        int[] rain = new int[days];
        for (int i = 0; i < days; i++) {
            rain[i] = in.nextInt();
        }

        if (days == 0) {
            System.out.println("no data");
        } else {
            int total = 0;
            int wettest = 0;
            for (int i = 0; i < days; i++) {
                total += rain[i];
                if (rain[i] > rain[wettest]) {
                    wettest = i;
                }
            }
            System.out.println("total " + total);
            System.out.println("wettest day " + (wettest + 1));
        }
    }
}
