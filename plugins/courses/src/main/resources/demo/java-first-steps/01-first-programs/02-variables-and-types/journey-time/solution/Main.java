import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int total = in.nextInt();

        int hours = total / 60;
        int minutes = total % 60;
        System.out.println(hours + " h " + minutes + " min");
    }
}
