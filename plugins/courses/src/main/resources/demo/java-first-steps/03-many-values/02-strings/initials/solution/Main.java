import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        String name = in.nextLine().trim();

        if (name.isEmpty()) {
            System.out.println("-");
        } else {
            String result = "";
            for (String word : name.split("\\s+")) {
                result += word.charAt(0) + ".";
            }
            System.out.println(result.toUpperCase());
        }
    }
}
