import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int from = in.nextInt();

        System.out.println(from);
        System.out.println("Lift-off");
    }
}
