package io.devquest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public member says what it is for. */
class ApiJavadocTest {

    @Test
    void everyPublicMemberHasJavadoc() throws IOException {
        assertThat(undocumented(ApiFiles.sources())).isEmpty();
    }

    @Test
    void aMemberWithoutJavadocIsFound() throws IOException {
        Path sample = ApiFiles.module().resolve("src/test/java/io/devquest/api/Sample.java");
        assertThat(undocumented(List.of(sample)))
                .containsExactly(
                        "Sample.LIMIT",
                        "Sample.all",
                        "Sample.name",
                        "Sample.gone",
                        "Sample.Part",
                        "Sample.Mode",
                        "Mode.ON",
                        "Mode.OFF");
    }

    private static List<String> undocumented(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Members(docs, found).scan(unit, null);
            }
        }
        return found;
    }

    /** Walks what a plugin can see; parsing alone is enough for that. */
    private static final class Members extends TreePathScanner<Void, ClassTree> {

        private final DocTrees docs;
        private final List<String> found;

        Members(DocTrees docs, List<String> found) {
            this.docs = docs;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, ClassTree owner) {
            if (visible(type.getModifiers(), owner)) {
                check(type.getSimpleName().toString(), owner);
                super.visitClass(type, type);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, ClassTree owner) {
            boolean override = method.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            if (visible(method.getModifiers(), owner) && !override) {
                check(method.getName().toString(), owner);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, ClassTree owner) {
            boolean component = owner.getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (visible(field.getModifiers(), owner) && !component) {
                check(field.getName().toString(), owner);
            }
            return null;
        }

        private static boolean visible(ModifiersTree modifiers, ClassTree owner) {
            Set<Modifier> flags = modifiers.getFlags();
            boolean ofInterface = owner != null
                    && (owner.getKind() == Tree.Kind.INTERFACE || owner.getKind() == Tree.Kind.ANNOTATION_TYPE)
                    && !flags.contains(Modifier.PRIVATE);
            return ofInterface || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
        }

        private void check(String name, ClassTree owner) {
            String text = docs.getDocComment(getCurrentPath());
            if (text == null || text.isBlank()) {
                found.add(owner == null ? name : owner.getSimpleName() + "." + name);
            }
        }
    }
}
