package cn.fengqiao.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/**
 * Opens the database and hands it to Spring Data. Whoever gets the {@link Driver} gets a graph that is migrated; the
 * subjects keep their {@code @Node} classes and repositories package-private and are found here.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
@EntityScan("cn.fengqiao")
@EnableNeo4jRepositories("cn.fengqiao")
class StoreConfiguration {

    private static final int TRANSACTION_SECONDS = 60;

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    @ConditionalOnMissingBean
    DataDirectory dataDirectory(@Value("${fengqiao.data-directory:data}") Path directory, StoreProperties properties) {
        return DataDirectory.open(directory, properties.minimumFreeMegabytes());
    }

    @Bean
    DiskGuard diskGuard(DataDirectory data) {
        return new DiskGuard(data);
    }

    @Bean
    @ConditionalOnMissingBean
    DatabaseStart databaseStart(StoreProperties properties, DataDirectory data) {
        return new DatabaseStart(() -> Database.open(data, properties));
    }

    /** Closed by {@link DatabaseStart}, which must outlive nothing that uses it. */
    @Bean(destroyMethod = "")
    Driver driver(DatabaseStart start) {
        return start.driver();
    }

    @Bean
    DatabaseSelectionProvider databaseSelectionProvider(StoreProperties properties) {
        var name = properties.database();
        return name == null ? DatabaseSelection::undecided : () -> DatabaseSelection.byName(name);
    }

    /** What the raw driver wrote, Spring Data reads, also in a cluster; {@link SharedBookmarks} is the other way. */
    @Bean
    Neo4jBookmarkManager bookmarkManager(Driver driver) {
        return Neo4jBookmarkManager.create(
                () -> driver.executableQueryBookmarkManager().getBookmarks());
    }

    @Bean
    SharedBookmarks sharedBookmarks(Driver driver) {
        return new SharedBookmarks(driver);
    }

    @Bean
    Neo4jClient neo4jClient(Driver driver, DatabaseSelectionProvider selection, Neo4jBookmarkManager bookmarks) {
        return Neo4jClient.with(driver)
                .withDatabaseSelectionProvider(selection)
                .withNeo4jBookmarkManager(bookmarks)
                .build();
    }

    @Bean
    Neo4jTransactionManager transactionManager(
            Driver driver, DatabaseSelectionProvider selection, Neo4jBookmarkManager bookmarks) {
        var manager = Neo4jTransactionManager.with(driver)
                .withDatabaseSelectionProvider(selection)
                .withBookmarkManager(bookmarks)
                .build();
        manager.setDefaultTimeout(TRANSACTION_SECONDS);
        return manager;
    }

    @Bean
    ReferenceLoader referenceLoader(Neo4jClient graph, List<Reference> references) {
        return new ReferenceLoader(graph, references);
    }

    @Bean
    Preparation preparation(
            StoreProperties properties,
            DataDirectory data,
            ReferenceLoader references,
            ObjectProvider<DemoData> demo,
            ObjectProvider<DemoProgress> progress) {
        return new Preparation(properties, data, references, demo, progress);
    }
}
