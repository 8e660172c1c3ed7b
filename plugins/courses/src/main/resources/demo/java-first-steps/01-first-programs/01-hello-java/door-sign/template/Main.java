public class Main {
    public static void main(String[] args) {
        System.out.println("Bakery Lindner");
        // Print the other two lines here.
    }
}
