import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        List<String> list = new ArrayList<>();

        while (in.hasNextLine()) {
            String line = in.nextLine();
            list.add(line);
        }

        for (String goods : list) {
            System.out.println(goods);
        }
    }
}
