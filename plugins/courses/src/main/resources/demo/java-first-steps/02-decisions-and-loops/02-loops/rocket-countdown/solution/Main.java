import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int from = in.nextInt();

        for (int i = from; i >= 1; i--) {
            System.out.println(i);
        }
        System.out.println("Lift-off");
    }
}
