import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String name = in.nextLine();
        String town = in.nextLine();

        System.out.println("Hello " + name + ", how is the weather in " + town + "?");
    }
}
