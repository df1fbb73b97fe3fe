package id.rinews.articles;

import org.springframework.data.repository.Repository;

interface Stories extends Repository<Story, Long> {

    Story save(Story story);
}
