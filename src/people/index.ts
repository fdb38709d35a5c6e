export {
  type FindPeopleOptions,
  type FoundEntities,
  type FoundOrganization,
  type FoundPerson,
  findPeople,
} from './find-people.js'
