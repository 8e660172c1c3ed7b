public class Main {
    public static void main(String[] args) {
        System.out.println("Bakery Lindner");
        System.out.println("Open 7 to 18");
        System.out.println("Closed on Mondays");
    }
}
