import { properName } from '@/lib/domain/import/read/person-name';
import { foldVietnamese } from '@/lib/schema/fold';

/**
 * Finds a mediator of the team by the name in the book. Within one team a name is enough when one member bears it;
 * otherwise the name stays text.
 * @param members of the team, on the day of the case or today.
 */
export function memberNamed<Member extends { readonly fullName: string }>(
  name: string,
  members: readonly Member[],
): Member | null {
  const wanted = foldVietnamese(name);
  const bearers = members.filter(({ fullName }) => foldVietnamese(fullName) === wanted);
  const exact = bearers.filter(({ fullName }) => fullName === properName(name));
  const [found, ...others] = exact.length > 0 ? exact : bearers;
  return found !== undefined && others.length === 0 ? found : null;
}
