import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int gifts = 0;
        int sum = 0;

        while (in.hasNextInt()) {
            int gift = in.nextInt();
            if (gift == 0) {
                break;
            }
            gifts++;
            sum += gift;
        }

        System.out.println(gifts + " gifts, " + sum + " euros");
    }
}
