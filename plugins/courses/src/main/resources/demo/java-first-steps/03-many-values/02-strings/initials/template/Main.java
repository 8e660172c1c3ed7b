import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String name = in.nextLine();
        String result = "";

        // Add the initials to the result.
        System.out.println(result);
    }
}
