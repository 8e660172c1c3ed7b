import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String name = in.nextLine();

        // Read the town, and mention both in your greeting.
        System.out.println("Hello!");
    }
}
