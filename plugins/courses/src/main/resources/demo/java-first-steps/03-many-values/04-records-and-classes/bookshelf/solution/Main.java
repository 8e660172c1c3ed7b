import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class Main {
    record Book(String title, int pages) {}

    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        List<Book> books = new ArrayList<>();

        while (in.hasNextLine()) {
            String[] parts = in.nextLine().split(";");
            books.add(new Book(parts[0].trim(), Integer.parseInt(parts[1].trim())));
        }

        int pages = 0;
        for (Book book : books) {
            pages += book.pages();
        }
        System.out.println(books.size() + " books, " + pages + " pages");

        if (!books.isEmpty()) {
            Book longest = books.get(0);
            for (Book book : books) {
                if (book.pages() > longest.pages()) {
                    longest = book;
                }
            }
            System.out.println("longest: " + longest.title());
        }
    }
}
