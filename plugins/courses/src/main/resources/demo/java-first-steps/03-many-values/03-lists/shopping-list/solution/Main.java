import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        List<String> list = new ArrayList<>();

        while (in.hasNextLine()) {
            String line = in.nextLine();
            String goods = line.substring(1).trim();
            if (line.charAt(0) == '-') {
                list.remove(goods);
            } else if (!list.contains(goods)) {
                list.add(goods);
            }
        }

        if (list.isEmpty()) {
            System.out.println("nothing to buy");
        }
        for (String goods : list) {
            System.out.println(goods);
        }
    }
}
