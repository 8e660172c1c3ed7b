import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String goods = in.nextLine();

        // Read the number of pieces and the price, then print the line.
        System.out.println(goods);
    }
}
