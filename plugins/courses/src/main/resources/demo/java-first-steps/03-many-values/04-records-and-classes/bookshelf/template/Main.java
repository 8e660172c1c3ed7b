import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    record Book(String title, int pages) {}

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        List<Book> books = new ArrayList<>();

        while (in.hasNextLine()) {
            String line = in.nextLine();
            books.add(new Book(line, 0));
        }

        System.out.println(books.size() + " books");
    }
}
