import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int days = in.nextInt();
        int[] rain = new int[days];

        // Fill the array, then look for the total and the wettest day.
        System.out.println("total " + rain.length);
    }
}
