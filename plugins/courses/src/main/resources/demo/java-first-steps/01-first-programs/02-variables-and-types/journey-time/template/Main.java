import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int total = in.nextInt();

        // Work out the hours and the minutes that remain.
        System.out.println(total + " min");
    }
}
