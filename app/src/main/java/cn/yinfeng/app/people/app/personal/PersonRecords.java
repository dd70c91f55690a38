package cn.yinfeng.app.people.app.personal;

import cn.yinfeng.app.people.personal.PersonalRecords;
import cn.yinfeng.app.people.store.PersonStore;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Persons who hold or held functions. Who holds one now stays named, for the public must know who acts; the telephone
 * number goes.
 */
@Component
@Transactional
class PersonRecords implements PersonalRecords {
    private final PersonStore persons;

    PersonRecords(PersonStore persons) {
        this.persons = persons;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public List<Place> find(String name, String phone) {
        return persons.find(name, phone).stream()
                .map(each -> new Place(
                        kind(),
                        each.id().toString(),
                        each.functions(),
                        "/staff",
                        each.name(),
                        each.phone(),
                        each.inOffice() ? "retained.inOffice" : ""))
                .toList();
    }

    @Override
    public int erase(Set<String> ids) {
        return persons.erase(ids);
    }

    @Override
    public int correct(Set<String> ids, String name, String phone) {
        return persons.correct(ids, name, phone);
    }
}
