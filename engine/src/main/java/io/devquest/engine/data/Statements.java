package io.devquest.engine.data;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.apache.ibatis.type.JdbcType;

/** What MyBatis knows of an owner: statements, not connections. */
final class Statements {

    private static final String CONDITIONS = "conditions.xml";
    private static final ClassLoader ENGINE = Statements.class.getClassLoader();
    // classes of the engine's own loader stay as long as the process, and so may what was read of them
    private static final Map<String, Configuration> OF_THE_PROCESS = new ConcurrentHashMap<>();

    private Statements() {}

    /** The statements of an owner; communities of one process share those they have from the same class path. */
    static Configuration of(String owner, ClassLoader loader) {
        return loader == ENGINE ? OF_THE_PROCESS.computeIfAbsent(owner, Statements::empty) : empty(owner);
    }

    private static Configuration empty(String owner) {
        // the connection belongs to the transaction: the first session to end must not close it
        Properties keepOpen = new Properties();
        keepOpen.setProperty("closeConnection", "false");
        ManagedTransactionFactory managed = new ManagedTransactionFactory();
        managed.setProperties(keepOpen);
        // each session is opened over a connection; an environment must have a source all the same
        Configuration configuration = new Configuration(new Environment(owner, managed, new UnpooledDataSource()));
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setJdbcTypeForNull(JdbcType.NULL);
        configuration.getTypeHandlerRegistry().register(Id.class, new IdHandler());
        configuration.getTypeHandlerRegistry().register(Html.class, new HtmlHandler());
        configuration.getTypeHandlerRegistry().register(Instant.class, new InstantHandler());
        addConditions(configuration);
        return configuration;
    }

    /** The engine's conditions, which the mappers of every owner may include. */
    private static void addConditions(Configuration configuration) {
        try (InputStream xml = Statements.class.getResourceAsStream(CONDITIONS)) {
            MapperXml.builder(xml, configuration, CONDITIONS).parse();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + CONDITIONS, e);
        }
    }
}
