import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int temperature = in.nextInt();

        if (temperature <= 0) {
            System.out.println("frozen");
        } else if (temperature < 18) {
            System.out.println("cold");
        } else if (temperature < 25) {
            System.out.println("pleasant");
        } else {
            System.out.println("warm");
        }
    }
}
