package cn.yinfeng.app.project.app;

import cn.yinfeng.app.people.personal.PersonalRecords;
import cn.yinfeng.app.project.store.JdbcContacts;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons to whom a project's investor has given its name: they may ask to be corrected or forgotten. */
@Component
@Transactional
class ContactRecords implements PersonalRecords {
    private final JdbcContacts contacts;

    ContactRecords(JdbcContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public List<Place> find(String name, String phone) {
        return contacts.find(name, phone).stream()
                .map(each -> new Place(
                        kind(),
                        each.project().toString(),
                        each.label(),
                        "/projects/" + each.project(),
                        each.name(),
                        each.phone(),
                        ""))
                .toList();
    }

    @Override
    public int erase(Set<String> ids) {
        return contacts.erase(ids);
    }

    @Override
    public int correct(Set<String> ids, String name, String phone) {
        return contacts.correct(ids, name, phone);
    }
}
