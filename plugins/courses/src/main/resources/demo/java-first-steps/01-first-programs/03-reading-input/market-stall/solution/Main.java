import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String goods = in.nextLine();
        int pieces = in.nextInt();
        int cents = in.nextInt();

        System.out.println(pieces + " x " + goods + " = " + pieces * cents + " cents");
    }
}
