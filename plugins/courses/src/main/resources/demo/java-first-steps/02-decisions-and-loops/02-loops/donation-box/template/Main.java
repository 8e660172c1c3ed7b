import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int gifts = 0;
        int sum = 0;

        // Read the gifts here, until a 0 comes or nothing is left.

        System.out.println(gifts + " gifts, " + sum + " euros");
    }
}
