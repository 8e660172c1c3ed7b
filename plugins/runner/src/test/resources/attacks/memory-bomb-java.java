// expect: RUNTIME_ERROR or MEMORY_LIMIT
import java.nio.ByteBuffer;
import java.util.ArrayList;

public class Main {
    public static void main(String[] args) {
        var blocks = new ArrayList<ByteBuffer>();
        while (true) {
            blocks.add(ByteBuffer.allocateDirect(8 << 20));
        }
    }
}
