package io.devquest.testkit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a class refers to, read off its constant pool (JVM specification, §4.4). */
final class ClassFile {

    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+)[;<]");

    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> classes = new HashMap<>();
    private final Map<Integer, int[]> members = new HashMap<>();
    private final Map<Integer, int[]> namesAndTypes = new HashMap<>();
    private final Set<Integer> descriptors = new TreeSet<>();

    static ClassFile read(byte[] bytes) {
        ClassFile file = new ClassFile();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.readInt();
            in.readInt();
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                i += file.constant(in, i);
            }
            file.declared(in);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one constant; 1 if it takes two places. */
    private int constant(DataInputStream in, int index) throws IOException {
        int tag = in.readUnsignedByte();
        switch (tag) {
            case 1 -> texts.put(index, in.readUTF());
            case 3, 4, 17, 18 -> in.readInt();
            case 5, 6 -> in.readLong();
            case 7 -> classes.put(index, in.readUnsignedShort());
            case 8, 19, 20 -> in.readUnsignedShort();
            case 9, 10, 11 -> members.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
            case 12 -> {
                int name = in.readUnsignedShort();
                int type = in.readUnsignedShort();
                namesAndTypes.put(index, new int[] {name, type});
                descriptors.add(type);
            }
            case 15 -> in.readNBytes(3);
            case 16 -> descriptors.add(in.readUnsignedShort());
            default -> throw new IOException("Not a class file: constant of kind " + tag);
        }
        return tag == 5 || tag == 6 ? 1 : 0;
    }

    /** The types of the fields and methods the class declares. */
    private void declared(DataInputStream in) throws IOException {
        in.readNBytes(6);
        in.readNBytes(2 * in.readUnsignedShort());
        for (int kind = 0; kind < 2; kind++) {
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                in.readNBytes(4);
                descriptors.add(in.readUnsignedShort());
                int attributes = in.readUnsignedShort();
                for (int j = 0; j < attributes; j++) {
                    in.readUnsignedShort();
                    in.readNBytes(in.readInt());
                }
            }
        }
    }

    /** The classes it names, as {@code java.lang.String}. */
    Set<String> classes() {
        Set<String> found = new TreeSet<>();
        for (int name : classes.values()) {
            String text = texts.get(name);
            if (text.startsWith("[")) {
                addAll(text, found);
            } else {
                found.add(text.replace('/', '.'));
            }
        }
        descriptors.forEach(index -> addAll(texts.get(index), found));
        return found;
    }

    /** The methods and fields of other classes it uses, as {@code java.lang.Thread.<init>}. */
    Set<String> members() {
        Set<String> found = new TreeSet<>();
        for (int[] member : members.values()) {
            String owner = texts.get(classes.get(member[0]));
            found.add(owner.replace('/', '.') + "." + texts.get(namesAndTypes.get(member[1])[0]));
        }
        return found;
    }

    private static void addAll(String descriptor, Set<String> found) {
        Matcher matcher = IN_DESCRIPTOR.matcher(descriptor);
        while (matcher.find()) {
            found.add(matcher.group(1).replace('/', '.'));
        }
    }
}
