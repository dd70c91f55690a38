package cn.yinfeng.app.project.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contact of each project, within the caller's scope. */
@Repository
public class JdbcContacts {
    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is named as the contact of a project. */
    public record Contact(UUID project, String label, String name, String phone) {}

    public List<Contact> find(String name, String phone) {
        return jdbc.sql("""
                SELECT id, number || ' ' || name AS label, contact_name, contact_phone FROM project.project
                 WHERE :name <> '' AND contact_name = :name
                    OR :phone <> '' AND regexp_replace(contact_phone, '[^0-9+]', '', 'g') = :phone
                 ORDER BY number
                """)
                .param("name", name)
                .param("phone", phone)
                .query((row, number) -> new Contact(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getString("contact_name"),
                        row.getString("contact_phone")))
                .list();
    }

    public int erase(Set<String> ids) {
        return jdbc.sql("""
                UPDATE project.project SET contact_name = '', contact_phone = '', version = version + 1
                 WHERE id = ANY (:ids::uuid[])
                """).param("ids", ids.toArray(String[]::new)).update();
    }

    /** What is empty stays as it is. */
    public int correct(Set<String> ids, String name, String phone) {
        return jdbc.sql("""
                UPDATE project.project
                   SET contact_name = coalesce(nullif(:name, ''), contact_name),
                       contact_phone = coalesce(nullif(:phone, ''), contact_phone), version = version + 1
                 WHERE id = ANY (:ids::uuid[])
                """)
                .param("ids", ids.toArray(String[]::new))
                .param("name", name)
                .param("phone", phone)
                .update();
    }
}
